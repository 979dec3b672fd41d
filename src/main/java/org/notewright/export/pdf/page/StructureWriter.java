package org.notewright.export.pdf.page;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/// Writes the structure tree and, for the way back from a page to the tree, the parent tree (ISO 32000-1, 14.7.4.4).
final class StructureWriter {

    private final PDDocument document;
    private final List<COSArray> parents;

    private StructureWriter(PDDocument document, List<COSArray> parents) {
        this.document = document;
        this.parents = parents;
    }

    /// @param owners for each page the node of each marked content, by its number
    static void write(PDDocument document, Tag root, List<List<Tag>> owners) {
        var parents = owners.stream().map(marks -> emptyArray(marks.size())).toList();
        var tree = new PDStructureTreeRoot();
        new StructureWriter(document, parents).add(root, tree);

        var numbers = new COSArray();
        for (int page = 0; page < parents.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(parents.get(page));
        }
        var parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
        tree.setParentTreeNextKey(parents.size());

        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(tree);
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
    }

    private static COSArray emptyArray(int size) {
        var array = new COSArray();
        array.growToSize(size);
        return array;
    }

    private void add(Tag tag, PDStructureNode parent) {
        var element = new PDStructureElement(tag.type(), parent);
        parent.appendKid(element);
        attribute(tag, element);
        for (var place : tag.places()) {
            var page = document.getPage(place.page());
            if (element.getPage() == null) {
                element.setPage(page);
            }
            var reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(place.mark());
            element.appendKid(reference);
            parents.get(place.page()).set(place.mark(), element.getCOSObject());
        }
        for (var child : tag.children()) {
            add(child, element);
        }
    }

    private static void attribute(Tag tag, PDStructureElement element) {
        var value = tag.attribute();
        if (value == null) {
            return;
        }
        if (tag.type().equals("Figure")) {
            element.setAlternateDescription(value);
        } else if (tag.type().equals("TH")) {
            var scope = new PDTableAttributeObject();
            scope.setScope(value);
            element.addAttribute(scope);
        } else {
            var numbering = new PDListAttributeObject();
            numbering.setListNumbering(value);
            element.addAttribute(numbering);
        }
    }
}
