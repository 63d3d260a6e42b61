package org.weishishi.document.application.font;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.api.font.FontsView;
import org.weishishi.document.api.font.GbLevel;
import org.weishishi.document.domain.FontReport;
import org.weishishi.document.domain.FontReport.FaceFile;
import org.weishishi.document.domain.GbCharacters;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查看字体 · what each slot resolves to, what it can print, and which files are damaged or not used. */
@UseCase
public class InspectFonts {

    private final FontReport fonts;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    InspectFonts() {
        this(null);
    }

    @Inject
    public InspectFonts(FontReport fonts) {
        this.fonts = fonts;
    }

    /** @return the report; parses every font file that was not yet needed */
    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public FontsView report() {
        Map<String, BitSet> known = new HashMap<>();
        return new FontsView(
                fonts.folder(),
                fonts.unused(),
                Stream.of(FontSlot.values()).map(slot -> slot(slot, known)).toList());
    }

    /** What stands behind a damaged file is never reached: the document stops there. */
    private FontsView.SlotView slot(FontSlot slot, Map<String, BitSet> known) {
        List<FontsView.FileView> files = new ArrayList<>();
        BitSet all = new BitSet();
        boolean reached = true;
        for (FaceFile file : fonts.files(slot)) {
            BitSet has = known.computeIfAbsent(file.own() + file.name(), key -> fonts.covered(file));
            files.add(file(file, has));
            reached = reached && file.problem() == null;
            if (reached) {
                all.or(has);
            }
        }
        return new FontsView.SlotView(
                slot,
                files,
                Stream.of(GbLevel.values()).map(level -> coverage(level, all)).toList());
    }

    private static FontsView.FileView file(FaceFile file, BitSet has) {
        int characters = coverage(GbLevel.THREE, has).has();
        return new FontsView.FileView(file.name(), file.own(), file.standIn(), characters, file.problem());
    }

    private static FontsView.CoverageView coverage(GbLevel level, BitSet has) {
        BitSet wanted = GbCharacters.of(level);
        int of = wanted.cardinality();
        wanted.and(has);
        return new FontsView.CoverageView(level, wanted.cardinality(), of);
    }
}
