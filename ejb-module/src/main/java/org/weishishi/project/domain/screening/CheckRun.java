package org.weishishi.project.domain.screening;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.screening.CheckView;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.HandOver;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.rule.api.CheckRule.Level;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.JsonObjectConverter;
import org.weishishi.shared.RecordJson;

/** 检查记录 · what was checked at a hand-over, by which rules, and how every finding stood then; never changed. */
@Entity
@Table(name = "screening_check")
public class CheckRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "screening_check_seq")
    @SequenceGenerator(name = "screening_check_seq", sequenceName = "screening_check_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "hand_over", nullable = false, updatable = false)
    private HandOver handOver;

    @Column(name = "rules_edition", nullable = false, updatable = false)
    private String rules;

    @Column(name = "declaration_hash", nullable = false, updatable = false)
    private String hash;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "checked", nullable = false, updatable = false)
    private JsonObject checked;

    @Column(name = "blocks", nullable = false, updatable = false)
    private int blocks;

    @Column(name = "warnings", nullable = false, updatable = false)
    private int warnings;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "checked_by", nullable = false, updatable = false)
    private ActedBy by;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    protected CheckRun() {}

    /** The declaration as it stands now, with the findings as they stand now. */
    public CheckRun(
            MicroProject project, HandOver handOver, List<FindingView> findings, ActedBy by, OffsetDateTime at) {
        JsonObject declaration = RecordJson.of(project.details());
        JsonArrayBuilder found = Json.createArrayBuilder();
        findings.forEach(one -> found.add(RecordJson.of(one)));
        this.projectId = project.id();
        this.handOver = handOver;
        this.rules = project.rules();
        this.hash = CanonicalJson.sha256(CanonicalJson.of(declaration));
        this.checked = Json.createObjectBuilder()
                .add("declaration", declaration)
                .add("findings", found)
                .build();
        this.blocks = (int) findings.stream().filter(FindingView::holds).count();
        this.warnings =
                (int) findings.stream().filter(one -> one.level() == Level.WARN).count();
        this.by = by;
        this.at = at;
    }

    /** @return declaration and findings as they were */
    public JsonObject checked() {
        return checked;
    }

    /** @return what pages show */
    public CheckView view() {
        return new CheckView(
                handOver,
                at,
                by.unitName() + " " + by.postName() + " " + by.personName(),
                rules,
                hash,
                blocks,
                warnings);
    }
}
