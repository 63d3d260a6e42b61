package org.weishishi.document.infrastructure.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.weishishi.document.domain.attachment.TextPart;

/** 办公文件文字 · DOCX and XLSX: every part that shows text, and the properties; nothing outside the file is ever loaded. */
final class OfficeText {

    private static final Pattern PROPERTIES = Pattern.compile("docprops/.*\\.xml");
    private static final Pattern SHOWN =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
                    + "|xl/(sharedstrings|comments\\d*|worksheets/sheet\\d+|drawings/.*)\\.xml");
    /** Elements after which what comes next stands apart: paragraph, cell, shared text, property. */
    private static final Set<String> APART = Set.of(
            "p",
            "c",
            "si",
            "comment",
            "creator",
            "lastModifiedBy",
            "title",
            "subject",
            "description",
            "keywords",
            "Manager",
            "Company");

    private static final XMLInputFactory READERS = readers();

    private OfficeText() {}

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static List<TextPart> of(byte[] bytes) throws IOException {
        List<TextPart> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
            StringBuilder properties = new StringBuilder();
            int number = 0;
            for (ZipArchiveEntry entry : entries) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (PROPERTIES.matcher(name).matches()) {
                    properties.append(text(zip.getInputStream(entry)));
                } else if (SHOWN.matcher(name).matches()) {
                    number++;
                    parts.add(new TextPart(number, text(zip.getInputStream(entry))));
                }
            }
            parts.add(0, new TextPart(0, properties.toString()));
        }
        return parts;
    }

    private static String text(InputStream part) throws IOException {
        StringBuilder text = new StringBuilder();
        try (part) {
            XMLStreamReader reader = READERS.createXMLStreamReader(part);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (APART.contains(reader.getLocalName())) {
                            text.append('\n');
                        }
                    }
                    default -> {}
                }
            }
            return text.toString();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
