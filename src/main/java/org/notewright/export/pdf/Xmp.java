package org.notewright.export.pdf;

/// The file's metadata as an XMP packet (ISO 16684-1). PDF/A-2 wants a schema beside every property it does not know
/// itself, and the PDF/UA identifier is one of them.
final class Xmp {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
               <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            {more}   <xmp:CreatorTool>{producer}</xmp:CreatorTool>
               <xmp:CreateDate>{at}</xmp:CreateDate>
               <xmp:ModifyDate>{at}</xmp:ModifyDate>
               <pdf:Producer>{producer}</pdf:Producer>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289 the file keeps</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private Xmp() {
    }

    /// @param about  who it is about, or empty
    /// @param author who signed it, or empty
    /// @param at     ISO 8601 with offset
    static String packet(String title, String about, String author, String producer, String language, String at) {
        var more = new StringBuilder();
        if (!about.isEmpty()) {
            more.append("   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(about))
                    .append("</rdf:li></rdf:Alt></dc:description>\n");
        }
        if (!author.isEmpty()) {
            more.append("   <dc:creator><rdf:Seq><rdf:li>").append(escaped(author))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        // The texts a person typed come last, so that nothing in them is taken for a placeholder.
        return PACKET.replace("{language}", language).replace("{producer}", producer).replace("{at}", at)
                .replace("{title}", escaped(title).replace("{", "&#123;"))
                .replace("{more}", more);
    }

    /// One line, without signs that XML 1.0 or a dictionary string cannot hold.
    static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign) ? ' ' : sign)
                .filter(sign -> Character.getType(sign) != Character.SURROGATE && sign != 0xFFFE && sign != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
