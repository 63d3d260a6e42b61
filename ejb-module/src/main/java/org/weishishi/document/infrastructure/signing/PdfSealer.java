package org.weishishi.document.infrastructure.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.weishishi.document.domain.FileSealer;
import org.weishishi.document.domain.FoundSeal;
import org.weishishi.document.domain.SealOrder;
import org.weishishi.shared.BusinessClock;

/** PDF 签章 (PAdES) · an incremental update at the end of the file: ETSI.CAdES.detached, a visible mark, tagged. */
@ApplicationScoped
public class PdfSealer implements FileSealer {

    private static final int RESERVED = 12_288;
    /** DER: the length follows in two bytes; every CMS with a certificate has one such. */
    private static final int TWO_BYTES = 0x82;

    private static final COSName DETACHED = COSName.getPDFName("ETSI.CAdES.detached");

    @Override
    public byte[] seal(byte[] pdf, SealOrder order, Stamp stamp) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            int number = document.getSignatureDictionaries().size();
            PDSignature signature = signature(order);
            PDPage page = document.getPage(document.getNumberOfPages() - 1);
            PDAnnotationWidget widget =
                    widget(document, page, signature, order.organ().name());
            options.setPreferredSignatureSize(RESERVED);
            document.addSignature(signature, in -> stamp.over(in.readAllBytes()), options);
            widget.setRectangle(SealMark.place(number));
            widget.setAppearance(SealMark.appearance(document));
            SealMark.tag(document, page, widget.getCOSObject(), words(order));
            document.setDocumentId((long) pdf.length);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 3 * RESERVED);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    @SuppressWarnings("JavaUtilDate")
    private static PDSignature signature(SealOrder order) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(DETACHED);
        signature.setName(order.organ().name());
        signature.setSignDate(GregorianCalendar.from(order.at().withNano(0).atZoneSameInstant(BusinessClock.ZONE)));
        return signature;
    }

    private static PDAnnotationWidget widget(PDDocument document, PDPage page, PDSignature signature, String organ)
            throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDAcroForm form = catalog.getAcroForm(null);
        if (form == null) {
            form = new PDAcroForm(document);
            catalog.setAcroForm(form);
        }
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        form.getCOSObject().setDirect(true);
        PDSignatureField field = new PDSignatureField(form);
        field.setAlternateFieldName(organ);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setLocked(true);
        widget.setContents(organ);
        List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
        all.add(widget);
        page.setAnnotations(all);
        page.getCOSObject().setNeedToBeUpdated(true);
        form.getFields().add(field);
        field.setValue(signature);
        form.getCOSObject().setNeedToBeUpdated(true);
        catalog.getCOSObject().setNeedToBeUpdated(true);
        return widget;
    }

    private static String words(SealOrder order) {
        return order.organ().name() + " "
                + order.at().atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
    }

    @Override
    public List<FoundSeal> find(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> all = new ArrayList<>(document.getSignatureDictionaries());
            all.sort((a, b) -> Integer.compare(end(a), end(b)));
            List<FoundSeal> found = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                PDSignature one = all.get(i);
                byte[] cms = one.getContents(pdf);
                boolean whole = covers(one, pdf, i + 1 == all.size()) && padded(cms);
                found.add(new FoundSeal(cms, one.getSignedContent(pdf), claimed(one), whole));
            }
            return found;
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    private static int end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == 4 ? range[2] + range[3] : 0;
    }

    /** From the first byte, all but its own value; the last signature up to the end of the file. */
    private static boolean covers(PDSignature signature, byte[] pdf, boolean last) {
        int[] range = signature.getByteRange();
        if (range.length != 4 || range[0] != 0 || range[3] < 0 || end(signature) > pdf.length) {
            return false;
        }
        return gap(pdf, range[1], range[2]) && (last == (end(signature) == pdf.length));
    }

    /** What is left out is one hexadecimal text and nothing else. */
    private static boolean gap(byte[] pdf, int from, int to) {
        boolean marked = from > 0 && to > from + 1 && to <= pdf.length && pdf[from] == '<' && pdf[to - 1] == '>';
        for (int i = from + 1; marked && i < to - 1; i++) {
            marked = Character.digit(pdf[i], 16) >= 0;
        }
        return marked;
    }

    /** Behind the value, up to the room kept for it, stand zeros: nothing can be hidden there. */
    private static boolean padded(byte[] cms) {
        boolean zeros = cms.length >= 4 && (cms[1] & 0xff) == TWO_BYTES;
        int end = zeros ? 4 + ((cms[2] & 0xff) << 8) + (cms[3] & 0xff) : cms.length;
        for (int i = end; i < cms.length; i++) {
            zeros &= cms[i] == 0;
        }
        return zeros;
    }

    @SuppressWarnings("JavaUtilDate")
    private static OffsetDateTime claimed(PDSignature signature) {
        return Optional.ofNullable(signature.getSignDate())
                .map(date -> OffsetDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC))
                .orElse(OffsetDateTime.MIN);
    }
}
