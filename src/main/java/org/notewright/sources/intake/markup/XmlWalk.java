package org.notewright.sources.intake.markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through XML from strangers once, element by element: no document type, no entities but the five of XML, no way
/// out to a file or the network, a limit on depth and number. Nothing is held but the element at hand.
public final class XmlWalk {

    /// What happens along the way.
    public interface Visitor {

        /// @return false to skip the element with everything in it; its [#end] is then not told
        boolean start(XmlTag tag);

        void text(String words);

        void end(String name);
    }

    private final Map<String, String> prefixes;
    private final Budget budget;

    /// @param prefixes namespace to the prefix that the visitor knows; elements of other namespaces lose theirs
    public XmlWalk(Map<String, String> prefixes, Budget budget) {
        this.prefixes = Map.copyOf(prefixes);
        this.budget = budget;
    }

    /// @throws org.notewright.problem.ProblemException where it is no XML, or over a limit
    public void walk(InputStream xml, Visitor visitor) throws IOException {
        try {
            var reader = factory().createXMLStreamReader(xml);
            walk(reader, visitor);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw budget.damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The JDK's own limit is lower and speaks of no document; ours is counted along the way.
        factory.setProperty("jdk.xml.maxElementDepth", 2 * Limit.DEPTH.most());
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void walk(XMLStreamReader reader, Visitor visitor) throws XMLStreamException {
        var depth = 0;
        var skipFrom = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    budget.mark();
                    budget.depth(depth);
                    if (skipFrom == 0 && !visitor.start(tag(reader))) {
                        skipFrom = depth;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipFrom == 0) {
                        visitor.end(name(reader));
                    } else if (skipFrom == depth) {
                        skipFrom = 0;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipFrom == 0) {
                        visitor.text(reader.getText());
                    }
                }
                default -> {
                    // Comments, instructions, a document type: nothing a person wrote.
                }
            }
        }
    }

    private XmlTag tag(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlTag(name(reader), attributes);
    }

    private String name(XMLStreamReader reader) {
        var namespace = reader.getNamespaceURI();
        var prefix = namespace == null ? null : prefixes.get(namespace);
        return prefix == null ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
    }
}
