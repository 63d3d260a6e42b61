package org.weishishi.document.domain.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.weishishi.document.api.issuing.SealUseView;
import org.weishishi.document.domain.Organ;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;

/** 用印登记 · one line of the seal register; written once, never changed. */
@Entity
@Table(name = "seal_use")
public class SealUse {

    private static final int COPIES = 999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seal_use_seq")
    @SequenceGenerator(name = "seal_use_seq", sequenceName = "seal_use_seq", allocationSize = 100)
    private long id;

    @Embedded
    private Organ organ;

    @Column(name = "seal_id")
    private long sealId;

    @Column(name = "seal_name")
    private String sealName;

    @Column(name = "paper_id")
    private long paperId;

    @Column(name = "number_text")
    private String number;

    private String title;
    private int copies;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "acted_by")
    private ActedBy by;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "signed_by")
    private ActedBy signedBy;

    @Column(name = "acted_at")
    private OffsetDateTime at;

    protected SealUse() {}

    /** The seal was put on so many copies of a numbered paper. */
    public SealUse(Paper paper, Seal seal, int copies, ActedBy by, OffsetDateTime at) {
        if (copies < 1 || copies > COPIES) {
            throw BusinessException.refused("document.error.copies", COPIES);
        }
        this.organ = new Organ(paper.organ());
        this.sealId = seal.id();
        this.sealName = seal.name();
        this.paperId = paper.id();
        this.number = paper.numberText();
        this.title = paper.text().title();
        this.copies = copies;
        this.by = by;
        this.signedBy = paper.signedBy();
        this.at = at;
    }

    /** @return as the register shows it */
    public SealUseView view() {
        return new SealUseView(
                id, organ.view().name(), sealName, number, title, paperId, copies, said(by), said(signedBy), at);
    }

    private static String said(ActedBy who) {
        return who.postName() + " " + who.personName();
    }
}
