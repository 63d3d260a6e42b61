package org.weishishi.document.infrastructure.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.domain.attachment.TextPart;
import org.weishishi.document.domain.attachment.TextReader;
import org.weishishi.shared.BusinessException;

/** 文字读取 · PDF by PDFBox, page by page with its annotations; office files by their XML parts. */
@ApplicationScoped
public class AttachedTextReader implements TextReader {

    @Override
    public List<TextPart> read(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case PDF -> pdf(bytes);
                case DOCX, XLSX -> OfficeText.of(bytes);
                case OFD, JPEG, PNG -> List.of();
            };
        } catch (IOException | IllegalArgumentException broken) {
            throw BusinessException.refused("document.error.fileDamaged");
        }
    }

    private static List<TextPart> pdf(byte[] bytes) throws IOException {
        List<TextPart> parts = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            PDDocumentInformation said = paper.getDocumentInformation();
            parts.add(new TextPart(0, lines(said.getAuthor())));
            String about = lines(said.getTitle(), said.getSubject(), said.getKeywords());
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String notes = paper.getPage(page - 1).getAnnotations().stream()
                        .map(PDAnnotation::getContents)
                        .filter(words -> words != null)
                        .collect(Collectors.joining("\n"));
                parts.add(new TextPart(page, stripper.getText(paper) + notes + (page == 1 ? about : "")));
            }
        }
        return parts;
    }

    private static String lines(@Nullable String... said) {
        return Stream.of(said).filter(words -> words != null).collect(Collectors.joining("\n"));
    }
}
