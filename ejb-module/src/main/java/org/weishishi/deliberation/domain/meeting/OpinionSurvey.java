package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.domain.Wording;
import org.weishishi.shared.BusinessException;

/** 意见征集 · totals of one questionnaire on a project, collected before the meeting; never changed, a further one stands beside it. */
@Entity
@Table(name = "opinion_survey")
@Access(AccessType.FIELD)
public class OpinionSurvey {

    private static final int WAY = 50;
    private static final int MOST = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_survey_seq")
    @SequenceGenerator(name = "opinion_survey_seq", sequenceName = "opinion_survey_seq", allocationSize = 100)
    private long id;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "way", nullable = false, updatable = false)
    private String way;

    @Column(name = "asked_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "asked_to", nullable = false, updatable = false)
    private LocalDate to;

    @Column(name = "asked", nullable = false, updatable = false)
    private int asked;

    @Column(name = "in_favour", nullable = false, updatable = false)
    private int inFavour;

    @Column(name = "against", nullable = false, updatable = false)
    private int against;

    @Column(name = "indifferent", nullable = false, updatable = false)
    private int indifferent;

    @SuppressWarnings("UnusedVariable") // for the record
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String by;

    protected OpinionSurvey() {}

    /**
     * Refuses dates in the wrong order ({@code deliberation.error.surveyDays}), figures below 0, nobody asked, and more answers than
     * people asked ({@code deliberation.error.surveySum}).
     */
    public OpinionSurvey(long projectId, SurveyView totals, Note note) {
        this.projectId = projectId;
        this.way = Wording.require(totals.way(), WAY, "deliberation.error.surveyWay");
        if (totals.to().isBefore(totals.from()) || totals.to().isAfter(note.at().toLocalDate())) {
            throw BusinessException.refused("deliberation.error.surveyDays", totals.from(), totals.to());
        }
        this.from = totals.from();
        this.to = totals.to();
        boolean figures = totals.inFavour() >= 0 && totals.against() >= 0 && totals.indifferent() >= 0;
        long answers = (long) totals.inFavour() + totals.against() + totals.indifferent();
        if (!figures || totals.asked() < 1 || totals.asked() > MOST || answers > totals.asked()) {
            throw BusinessException.refused("deliberation.error.surveySum", answers, totals.asked());
        }
        this.asked = totals.asked();
        this.inFavour = totals.inFavour();
        this.against = totals.against();
        this.indifferent = totals.indifferent();
        this.at = note.at();
        this.by = note.by();
    }

    public long projectId() {
        return projectId;
    }

    /** @return the totals */
    public SurveyView view() {
        return new SurveyView(way, from, to, asked, inFavour, against, indifferent, by);
    }
}
