package org.weishishi.document.domain.issuing;

import jakarta.json.JsonObject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperFile;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.api.issuing.PaperText;
import org.weishishi.document.api.issuing.PaperView;
import org.weishishi.document.domain.Organ;
import org.weishishi.document.domain.Sentence;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.JsonObjectConverter;

/**
 * 发文 · a red-headed paper from draft to seal: DRAFT → CHECKING → SIGNING → NUMBERING → SEALING → ISSUED, back to DRAFT with a
 * reason from every hand-over, CANCELLED from DRAFT. Who ever wrote on it neither checks, signs nor seals it; who checked it does
 * not sign it. {@link PaperAct} is the table of moves.
 */
@Entity
@Table(name = "issued_paper")
public class Paper {

    private static final int NOTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_paper_seq")
    @SequenceGenerator(name = "issued_paper_seq", sequenceName = "issued_paper_seq", allocationSize = 100)
    private long id;

    @Version
    private long version;

    @Embedded
    private Organ organ;

    @Column(name = "official_name")
    private String officialName;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    @Convert(converter = JsonObjectConverter.class)
    private JsonObject typed;

    @Convert(converter = JsonObjectConverter.class)
    private JsonObject facts;

    @ElementCollection
    @CollectionTable(name = "issued_paper_project", joinColumns = @JoinColumn(name = "paper_id"))
    @Column(name = "project_id")
    private Set<Long> projects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "issued_paper_step", joinColumns = @JoinColumn(name = "paper_id"))
    @OrderBy("no")
    private List<PaperStep> steps = new ArrayList<>();

    private boolean demonstration;

    @Column(name = "number_id")
    private @Nullable Long numberId;

    @Column(name = "number_text")
    private @Nullable String number;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Paper() {}

    /** 拟稿 · a new draft about approved projects. */
    public Paper(Issuing issuing, List<PaperProject> about, PaperText text, ActedBy by, OffsetDateTime at) {
        if (issuing.kind().shape() != DocumentKind.Shape.RED_HEAD) {
            throw BusinessException.refused("document.error.notRedHead");
        }
        if (about.isEmpty()) {
            throw BusinessException.refused("document.error.noProject");
        }
        this.organ = new Organ(issuing.organ());
        this.officialName = issuing.officialName();
        this.kind = issuing.kind();
        this.state = PaperState.DRAFT;
        this.typed = PaperWords.sound(text);
        this.facts = PaperWords.projects(about);
        this.demonstration = issuing.demonstration();
        about.forEach(one -> projects.add(one.id()));
        record(PaperAct.SAVE, by, at, "");
    }

    /** 修改 · the text; a colleague who writes on it becomes one of its writers. */
    public void save(PaperText text, long seen, ActedBy by, OffsetDateTime at) {
        PaperState next = require(PaperAct.SAVE, seen);
        typed = PaperWords.sound(text);
        if (last().act() == PaperAct.SAVE && last().by(by)) {
            updatedAt = at;
        } else {
            record(PaperAct.SAVE, by, at, "");
        }
        state = next;
    }

    /** 送核、核稿、签发、退回、撤销 · one hand-over; a return needs its reason. */
    public void move(PaperAct act, String note, long seen, ActedBy by, OffsetDateTime at) {
        if (act == PaperAct.SAVE || act == PaperAct.NUMBER || act == PaperAct.SEAL) {
            throw new IllegalArgumentException(act + " has a verb of its own");
        }
        PaperState next = require(act, seen);
        requireOther(act, by);
        String said = act.back() ? Sentence.required(note, NOTE) : Sentence.optional(note, NOTE);
        record(act, by, at, said);
        state = next;
        if (act == PaperAct.RETURN_SEALING) {
            numberId = null;
            number = null;
        }
    }

    /** 编号 · carries its number from now on. */
    public void number(String text, long registerNumber, long seen, ActedBy by, OffsetDateTime at) {
        state = require(PaperAct.NUMBER, seen);
        number = text;
        numberId = registerNumber;
        record(PaperAct.NUMBER, by, at, text);
    }

    /** 成文 · the official document made of it, once it is sealed. */
    public void made(long document) {
        documentId = document;
    }

    /** 用印 · by somebody who did not write it. */
    public void seal(String sealName, long seen, ActedBy by, OffsetDateTime at) {
        PaperState next = require(PaperAct.SEAL, seen);
        requireOther(PaperAct.SEAL, by);
        record(PaperAct.SEAL, by, at, sealName);
        state = next;
    }

    private PaperState require(PaperAct act, long seen) {
        if (version != seen) {
            throw BusinessException.conflict("document.error.paperStale", state);
        }
        return act.from(state).orElseThrow(() -> BusinessException.conflict("document.error.paperState", act, state));
    }

    private void requireOther(PaperAct act, ActedBy by) {
        if (!fits(act, by)) {
            throw BusinessException.refused("document.error.paperSamePerson", act);
        }
    }

    /** @return whether the person may do it as far as separation of hands goes */
    public boolean fits(PaperAct act, ActedBy by) {
        return SeparateHands.fits(steps, act, by);
    }

    private PaperStep last() {
        return steps.stream().max(Comparator.comparingInt(PaperStep::no)).orElseThrow();
    }

    private void record(PaperAct act, ActedBy by, OffsetDateTime at, String note) {
        steps.add(new PaperStep(steps.size() + 1, act, by, at, note));
        updatedAt = at;
    }

    public long id() {
        return id;
    }

    public DocumentKind kind() {
        return kind;
    }

    public PaperState state() {
        return state;
    }

    /** @return the unit that issues it */
    public UnitView organ() {
        return organ.view();
    }

    public boolean demonstration() {
        return demonstration;
    }

    public PaperText text() {
        return PaperWords.text(typed);
    }

    public List<PaperProject> about() {
        return PaperWords.projects(facts);
    }

    public @Nullable Long numberId() {
        return numberId;
    }

    /** @return 文号, empty until drawn */
    public String numberText() {
        return number == null ? "" : number;
    }

    public @Nullable Long documentId() {
        return documentId;
    }

    /** @return 成文日期: the day it was signed */
    public LocalDate dated() {
        return signing().at().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }

    /** @return the day it was signed; that day while it is not signed */
    public LocalDate dateOr(LocalDate unsigned) {
        return PaperState.NUMBERING.compareTo(state) <= 0 && state != PaperState.CANCELLED ? dated() : unsigned;
    }

    /** @return who signed it last */
    public ActedBy signedBy() {
        return signing().by();
    }

    private PaperStep signing() {
        return steps.stream()
                .filter(step -> step.act() == PaperAct.SIGN)
                .max(Comparator.comparingInt(PaperStep::no))
                .orElseThrow(() -> BusinessException.conflict("document.error.paperState", PaperAct.NUMBER, state));
    }

    /** @return the facts on the page, under this number */
    public JsonObject snapshot(String mark, String underNumber) {
        return PaperWords.snapshot(text(), facts, officialName, mark, underNumber);
    }

    /** @return the name it is issued under */
    public String officialName() {
        return officialName;
    }

    public List<PaperFile.Step> history() {
        return steps.stream()
                .sorted(Comparator.comparingInt(PaperStep::no))
                .map(PaperStep::view)
                .toList();
    }

    /** @return as lists show it */
    public PaperView view() {
        return line().view();
    }

    /** @return the columns that lists show */
    public PaperLine line() {
        ActedBy drafted = steps.stream()
                .min(Comparator.comparingInt(PaperStep::no))
                .orElseThrow()
                .by();
        return new PaperLine(
                id, version, kind, state, typed, organ.view().name(), number, drafted, updatedAt, demonstration);
    }
}
