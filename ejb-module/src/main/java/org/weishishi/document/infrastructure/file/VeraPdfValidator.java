package org.weishishi.document.infrastructure.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.weishishi.document.api.ValidationResult;
import org.weishishi.document.domain.file.FormatValidator;

/** 版式校验（veraPDF） · PDF/A-2a and PDF/UA-1, one file at a time: the model of a file takes memory. */
@ApplicationScoped
public class VeraPdfValidator implements FormatValidator {

    private static final Map<String, PDFAFlavour> PROFILES =
            new TreeMap<>(Map.of("PDF/A-2a", PDFAFlavour.PDFA_2_A, "PDF/UA-1", PDFAFlavour.PDFUA_1));
    private static final int SHOWN = 20;

    @Override
    public synchronized ValidationResult validate(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, PDFAFlavour> profile : PROFILES.entrySet()) {
            broken(pdf, profile.getValue()).entrySet().stream()
                    .limit(SHOWN)
                    .forEach(rule -> findings.add(profile.getKey() + " " + rule.getKey() + " × " + rule.getValue()));
        }
        return new ValidationResult(List.copyOf(PROFILES.keySet()), version(), findings);
    }

    /** Rules broken, and how often. */
    private static Map<String, Integer> broken(byte[] pdf, PDFAFlavour flavour) throws IOException {
        Map<String, Integer> broken = new TreeMap<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion found : validator.validate(parser).getTestAssertions()) {
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    broken.merge(
                            found.getRuleId().getClause() + "-"
                                    + found.getRuleId().getTestNumber() + ": " + found.getMessage(),
                            1,
                            Integer::sum);
                }
            }
            return broken;
        } catch (VeraPDFException unreadable) {
            if (unreadable.getCause() instanceof IOException) {
                throw new IOException(unreadable);
            }
            broken.put("unreadable: " + unreadable.getMessage(), 1);
            return broken;
        }
    }

    private static String version() {
        return "veraPDF " + Foundries.defaultInstance().getDetails().getVersion();
    }
}
