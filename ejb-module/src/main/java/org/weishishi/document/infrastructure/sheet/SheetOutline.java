package org.weishishi.document.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.weishishi.shared.BusinessException;

/** 表的轮廓 · rows and merged cells of the first sheet, read once from its beginning; nothing outside the file is ever loaded. */
final class SheetOutline {

    private static final Pattern AREA = Pattern.compile("[A-Z]+(\\d+)(?::[A-Z]+(\\d+))?");
    private static final String STYLES = "spreadsheetml.styles+xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<int[]> merged = new ArrayList<>();
    private int rows;
    private boolean styled;

    private SheetOutline() {}

    /** Refusals {@code document.error.sheetRows}, {@code document.error.sheetDamaged}. */
    static SheetOutline of(byte[] xlsx, int mostRows) {
        SheetOutline outline = new SheetOutline();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                .get()) {
            outline.styled = styled(zip);
            outline.walk(zip, firstSheet(zip), mostRows);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw broken instanceof BusinessException refusal ? refusal : damaged();
        }
        return outline;
    }

    /** @return rows that have a cell with something in it */
    int rows() {
        return rows;
    }

    /** @return whether the book has formats of cells; programs that write only values leave them out */
    boolean styled() {
        return styled;
    }

    /** @return whether a merged area touches the row, counted from 1 */
    boolean merged(int row) {
        return merged.stream().anyMatch(area -> area[0] <= row && row <= area[1]);
    }

    private void walk(ZipFile zip, String part, int mostRows) throws IOException, XMLStreamException {
        boolean[] filled = new boolean[1];
        each(zip, part, (name, xml) -> {
            switch (name) {
                case "row" -> filled[0] = false;
                case "v", "is", "f" -> {
                    if (!filled[0]) {
                        filled[0] = true;
                        rows++;
                    }
                    if (rows > mostRows) {
                        throw BusinessException.refused("document.error.sheetRows", mostRows);
                    }
                }
                case "mergeCell" -> area(String.valueOf(xml.getAttributeValue(null, "ref")));
                default -> {}
            }
        });
    }

    private void area(String ref) {
        Matcher found = AREA.matcher(ref);
        if (found.matches()) {
            int first = Integer.parseInt(found.group(1));
            merged.add(new int[] {first, found.group(2) == null ? first : Integer.parseInt(found.group(2))});
        }
    }

    private static boolean styled(ZipFile zip) throws IOException, XMLStreamException {
        boolean[] found = new boolean[1];
        each(zip, "[Content_Types].xml", (name, xml) -> {
            if (name.equals("Override")
                    && String.valueOf(xml.getAttributeValue(null, "ContentType"))
                            .endsWith(STYLES)) {
                String part = String.valueOf(xml.getAttributeValue(null, "PartName"));
                found[0] = zip.getEntry(part.substring(1)) != null;
            }
        });
        return found[0];
    }

    private static String firstSheet(ZipFile zip) throws IOException, XMLStreamException {
        List<String> ids = new ArrayList<>();
        each(zip, "xl/workbook.xml", (name, xml) -> {
            if (name.equals("sheet")) {
                ids.add(String.valueOf(xml.getAttributeValue(RELATIONS, "id")));
            }
        });
        Map<String, String> targets = new HashMap<>();
        each(zip, "xl/_rels/workbook.xml.rels", (name, xml) -> {
            if (name.equals("Relationship")) {
                targets.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        String.valueOf(xml.getAttributeValue(null, "Target")));
            }
        });
        String target = ids.isEmpty() ? null : targets.get(ids.get(0));
        if (target == null) {
            throw damaged();
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static void each(ZipFile zip, String part, Element told) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw damaged();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    told.element(xml.getLocalName(), xml);
                }
            }
        }
    }

    private static BusinessException damaged() {
        return BusinessException.refused("document.error.sheetDamaged");
    }

    private interface Element {
        void element(String name, XMLStreamReader xml);
    }
}
