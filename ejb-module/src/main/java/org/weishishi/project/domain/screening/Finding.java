package org.weishishi.project.domain.screening;

import jakarta.json.JsonObject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.FindingState;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.domain.screening.Found.Evidence;
import org.weishishi.rule.api.CheckRule.Level;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.JsonObjectConverter;

/**
 * 检查结果 · what a rule said of a project, kept with its answers. OPEN ⇄ ANSWERED, → LIFTED (a BLOCK, by 特批), → GONE (a later
 * check does not find it). Found again on other evidence it is OPEN: an answer or 特批 holds only for what was shown when it was
 * given. Every other call is the conflict {@code project.error.findingState}.
 */
@Entity
@Table(name = "screening_finding")
public class Finding {

    private static final Set<FindingState> LIVE = Set.of(FindingState.OPEN, FindingState.ANSWERED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "screening_finding_seq")
    @SequenceGenerator(name = "screening_finding_seq", sequenceName = "screening_finding_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "rule_code", nullable = false, updatable = false)
    private String rule;

    @Column(name = "finding_key", nullable = false, updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private Level level;

    @Column(name = "clause", nullable = false)
    private String clause;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "evidence", nullable = false)
    private JsonObject evidence;

    @Column(name = "evidence_hash", nullable = false)
    private String hash;

    @Column(name = "waiver_post")
    private @Nullable String waiverPost;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private FindingState state;

    @Column(name = "found_at", nullable = false)
    private OffsetDateTime foundAt;

    @ElementCollection
    @CollectionTable(name = "finding_answer", joinColumns = @JoinColumn(name = "finding_id"))
    private List<GivenAnswer> answers = new ArrayList<>();

    protected Finding() {}

    /** Found for the first time. */
    public Finding(long projectId, Found found, @Nullable String waiverPost, OffsetDateTime at) {
        this.projectId = projectId;
        this.rule = found.rule();
        this.key = found.key();
        this.state = FindingState.OPEN;
        take(found, waiverPost, at);
    }

    /** 再次发现 · on the same evidence its answers still count, on other evidence or after it was gone they do not. */
    public void foundAgain(Found found, @Nullable String post, OffsetDateTime at) {
        boolean same = hash.equals(hash(found)) && level == found.level();
        if (!same || state == FindingState.GONE) {
            state = FindingState.OPEN;
            take(found, post, at);
        }
        waiverPost = post;
    }

    private void take(Found found, @Nullable String post, OffsetDateTime at) {
        level = found.level();
        clause = found.clause();
        evidence = found.evidence().json();
        hash = hash(found);
        waiverPost = post;
        foundAt = at;
    }

    private static String hash(Found found) {
        return found.evidence().hash();
    }

    /** 已消除. */
    public void gone() {
        state = FindingState.GONE;
    }

    /** 处理 · refusal {@code project.error.answerKind} for WAIVE, and for ACCEPT of a BLOCK. */
    public void answer(AnswerKind kind, String text, ActedBy by, OffsetDateTime at) {
        requireLive();
        if (kind == AnswerKind.WAIVE || (kind == AnswerKind.ACCEPT && level == Level.BLOCK)) {
            throw BusinessException.refused("project.error.answerKind", rule);
        }
        answers.add(new GivenAnswer(answers.size(), kind, text, null, by, at));
        state = kind == AnswerKind.ASK_MORE ? FindingState.OPEN : FindingState.ANSWERED;
    }

    /** 特批 · lifts a BLOCK; refusal {@code project.error.answerKind} for a WARN. */
    public void waive(String reason, long attachment, ActedBy by, OffsetDateTime at) {
        requireLive();
        if (level != Level.BLOCK) {
            throw BusinessException.refused("project.error.answerKind", rule);
        }
        answers.add(new GivenAnswer(answers.size(), AnswerKind.WAIVE, reason, attachment, by, at));
        state = FindingState.LIFTED;
    }

    private void requireLive() {
        if (!LIVE.contains(state)) {
            throw BusinessException.conflict("project.error.findingState", rule);
        }
    }

    /** @return whether this is what the check found before */
    public boolean is(String code, String named) {
        return rule.equals(code) && key.equals(named);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long projectId() {
        return projectId;
    }

    public FindingState state() {
        return state;
    }

    /** @return name of the post that may lift it, null when nobody may */
    public @Nullable String waiverPost() {
        return waiverPost;
    }

    /** @return what pages show */
    public FindingView view() {
        Evidence shown = Evidence.of(evidence);
        return new FindingView(
                id,
                rule,
                key,
                level,
                clause,
                shown.message(),
                shown.args(),
                shown.others(),
                shown.words(),
                state,
                waiverPost,
                answers.stream()
                        .sorted(Comparator.comparingInt(GivenAnswer::position))
                        .map(GivenAnswer::view)
                        .toList());
    }

    /** @return a copy that shows how it would stand after this check, never to be kept */
    Finding trial() {
        Finding copy = new Finding();
        copy.id = id;
        copy.projectId = projectId;
        copy.rule = rule;
        copy.key = key;
        copy.level = level;
        copy.clause = clause;
        copy.evidence = evidence;
        copy.hash = hash;
        copy.waiverPost = waiverPost;
        copy.state = state;
        copy.foundAt = foundAt;
        copy.answers = new ArrayList<>(answers);
        return copy;
    }
}
