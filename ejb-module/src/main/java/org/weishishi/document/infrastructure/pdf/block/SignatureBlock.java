package org.weishishi.document.infrastructure.pdf.block;

import java.io.IOException;
import java.util.List;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.domain.SealImage;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.layout.Typesetter;
import org.weishishi.document.infrastructure.pdf.seal.SealPainter;

/**
 * 落款 · name above date, the seal over both: its top within one line of the text before, name and date a little below its
 * middle. It never stands alone on a page.
 */
final class SignatureBlock {

    private static final float NAME_AND_DATE = PageGrid.PITCH + PageGrid.BODY;

    private final Flow flow;
    private final Block.Signature signature;
    private final SealPainter seals;

    SignatureBlock(Flow flow, Block.Signature signature, SealPainter seals) {
        this.flow = flow;
        this.signature = signature;
        this.seals = seals;
    }

    /** @return lines it needs on one page */
    int lines() {
        int hands = 2 * signature.lines().size();
        SealImage seal = flow.order().seal();
        float below = seal == null ? 0 : sealTop(seal) + seal.heightMm() * PageGrid.MM;
        return hands + Math.max(blank() + 2, (int) Math.ceil(below / PageGrid.PITCH));
    }

    /** Blank lines above the name: two, more when the seal is large. */
    private int blank() {
        SealImage seal = flow.order().seal();
        if (seal == null) {
            return 2;
        }
        float over = seal.heightMm() * PageGrid.MM * (0.5f + Positions.BELOW_SEAL_MIDDLE);
        return Math.max(2, (int) Math.ceil((over - NAME_AND_DATE / 2) / PageGrid.PITCH));
    }

    /** Upper edge of the seal below the foot of the text before. */
    private float sealTop(SealImage seal) {
        float height = seal.heightMm() * PageGrid.MM;
        return blank() * PageGrid.PITCH + NAME_AND_DATE / 2 - height * (0.5f + Positions.BELOW_SEAL_MIDDLE);
    }

    void put() throws IOException {
        flow.keep(lines());
        for (String text : signature.lines()) {
            flow.skip(1);
            put(text, PageGrid.LEFT + Positions.INDENT);
        }
        float start = flow.top();
        flow.skip(blank());
        float dateWidth = Typesetter.width(body(signature.date()));
        float unitWidth = Typesetter.width(body(signature.unit()));
        float right = PageGrid.LEFT + PageGrid.WIDTH;
        float usual = right - Positions.DATE_FROM_RIGHT - dateWidth / 2;
        float middle = Math.min(usual, right - PageGrid.CELL - unitWidth / 2);
        float dateLeft = middle - dateWidth / 2;
        float unitLeft = middle - unitWidth / 2;
        put(signature.unit(), unitLeft);
        put(signature.date(), dateLeft);
        SealImage seal = flow.order().seal();
        if (seal != null) {
            float top = start - sealTop(seal);
            seals.put(flow.pdf(), seal, middle, top - seal.heightMm() * PageGrid.MM / 2);
            flow.at(Math.min(flow.top(), top - seal.heightMm() * PageGrid.MM));
        }
    }

    private void put(String text, float x) throws IOException {
        flow.put(flow.pdf().element("P"), new Line(body(text), 0), x);
    }

    private List<Glyph> body(String text) {
        return flow.setter().set(text, FontSlot.BODY, PageGrid.BODY, PageGrid.GAP);
    }
}
