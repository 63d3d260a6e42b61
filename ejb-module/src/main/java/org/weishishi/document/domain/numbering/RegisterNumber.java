package org.weishishi.document.domain.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.document.api.numbering.NumberState;
import org.weishishi.document.domain.Organ;
import org.weishishi.document.domain.Sentence;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;

/**
 * 文号 · one number of a series, from the day it was drawn. States: RESERVED → USED, RESERVED → VOIDED, USED → VOIDED (its paper
 * was stopped before the seal). VOIDED is for ever; a number is never given twice.
 */
@Entity
@Table(name = "register_number")
public class RegisterNumber {

    private static final int MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_number_seq")
    @SequenceGenerator(name = "register_number_seq", sequenceName = "register_number_seq", allocationSize = 100)
    private long id;

    @Version
    private long version;

    @Embedded
    private Organ organ;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "register_year")
    private int year;

    @Column(name = "register_no")
    private long no;

    @Column(name = "number_text")
    private String text;

    @Enumerated(EnumType.STRING)
    private NumberState state;

    private String title;

    @Column(name = "paper_id")
    private @Nullable Long paperId;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "drawn_by")
    private ActedBy drawnBy;

    @Column(name = "drawn_at")
    private OffsetDateTime drawnAt;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "changed_by")
    private @Nullable ActedBy changedBy;

    @Column(name = "changed_at")
    private @Nullable OffsetDateTime changedAt;

    private @Nullable String reason;

    protected RegisterNumber() {}

    /** A number just drawn: RESERVED for a purpose. */
    public RegisterNumber(Series series, String purpose, ActedBy by, OffsetDateTime at) {
        this.organ = new Organ(series.organ());
        this.kind = series.kind();
        this.year = series.year();
        this.no = series.no();
        this.text = series.text();
        this.state = NumberState.RESERVED;
        this.title = Sentence.required(purpose, MAX);
        this.drawnBy = by;
        this.drawnAt = at;
    }

    /** 编号 · the number goes to a paper in the moment it is drawn. */
    public static RegisterNumber forPaper(Series series, String title, long paper, ActedBy by, OffsetDateTime at) {
        RegisterNumber number = new RegisterNumber(series, title, by, at);
        number.state = NumberState.USED;
        number.paperId = paper;
        return number;
    }

    /** 使用 · a paper outside the system carries the reserved number now. */
    public void use(String paperTitle, long seen, ActedBy by, OffsetDateTime at) {
        require(seen, NumberState.RESERVED);
        title = Sentence.required(paperTitle, MAX);
        change(NumberState.USED, by, at);
    }

    /** 作废预留 · with a reason; the number stays in the register and is never given again. */
    public void discard(String why, long seen, ActedBy by, OffsetDateTime at) {
        require(seen, NumberState.RESERVED);
        reason = Sentence.required(why, MAX);
        change(NumberState.VOIDED, by, at);
    }

    /** 作废已用 · its paper was stopped before the seal. */
    public void stop(String why, ActedBy by, OffsetDateTime at) {
        require(version, NumberState.USED);
        reason = Sentence.required(why, MAX);
        change(NumberState.VOIDED, by, at);
    }

    private void require(long seen, NumberState wanted) {
        if (version != seen) {
            throw BusinessException.conflict("document.error.stale");
        }
        if (state != wanted) {
            throw BusinessException.conflict("document.error.numberState", text, state);
        }
    }

    private void change(NumberState next, ActedBy by, OffsetDateTime at) {
        state = next;
        changedBy = by;
        changedAt = at;
    }

    public long id() {
        return id;
    }

    public Organ organ() {
        return organ;
    }

    public String text() {
        return text;
    }

    public NumberState state() {
        return state;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** @return year of its series */
    public int year() {
        return year;
    }

    public long no() {
        return no;
    }

    /** @return the number with its series, as it was drawn */
    public Series series() {
        return new Series(organ.view(), kind, year, no, text);
    }

    /** @return as the register shows it */
    public NumberRow row() {
        return new NumberRow(
                id,
                version,
                no,
                text,
                state,
                title,
                said(drawnBy),
                drawnAt,
                said(changedBy),
                changedAt,
                reason == null ? "" : reason,
                paperId);
    }

    private static String said(@Nullable ActedBy by) {
        return by == null ? "" : by.postName() + " " + by.personName();
    }
}
