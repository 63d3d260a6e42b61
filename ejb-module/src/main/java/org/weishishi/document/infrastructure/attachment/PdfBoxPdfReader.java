package org.weishishi.document.infrastructure.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.weishishi.document.domain.attachment.PdfReader;
import org.weishishi.shared.BusinessException;

/** PDF 检查 · walks the objects of the file once. */
@ApplicationScoped
public class PdfBoxPdfReader implements PdfReader {

    private static final int MOST_OBJECTS = 500_000;
    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");

    @Override
    public void check(byte[] bytes) {
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            if (paper.isEncrypted()) {
                throw BusinessException.refused("document.error.fileEncrypted");
            }
            if (paper.getNumberOfPages() == 0
                    || paper.getDocument().getXrefTable().size() > MOST_OBJECTS) {
                throw damaged();
            }
            walk(paper.getDocument());
        } catch (InvalidPasswordException locked) {
            throw BusinessException.refused("document.error.fileEncrypted");
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof BusinessException refusal ? refusal : damaged();
        }
    }

    private static void walk(COSDocument paper) {
        for (COSObjectKey key : new ArrayList<>(paper.getXrefTable().keySet())) {
            COSBase object = paper.getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary && acts(dictionary)) {
                throw BusinessException.refused("document.error.fileScript");
            }
        }
    }

    /** Actions are often written into the dictionary that starts them. */
    private static boolean acts(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        if ((action != null && ACTS.contains(action))
                || dictionary.containsKey(COSName.JS)
                || EMBEDDED.equals(dictionary.getCOSName(COSName.TYPE))) {
            return true;
        }
        return dictionary.getValues().stream().anyMatch(value -> value instanceof COSDictionary inner && acts(inner));
    }

    private static BusinessException damaged() {
        return BusinessException.refused("document.error.fileDamaged");
    }
}
