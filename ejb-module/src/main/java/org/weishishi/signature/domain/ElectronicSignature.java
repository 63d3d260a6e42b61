package org.weishishi.signature.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.signature.api.DecisionRecord;

/** 电子签名 · one detached CMS over one record or the list of several, with the evidence to check it later. Never changed. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "electronic_signature")
public class ElectronicSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "electronic_signature_seq")
    @SequenceGenerator(
            name = "electronic_signature_seq",
            sequenceName = "electronic_signature_seq",
            allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "signed_by")
    private ActedBy by;

    @Column(name = "person_id")
    private long personId;

    private String content;
    private String digest;
    private String cms;
    private String evidence;
    private String fingerprint;
    private String subject;
    private String issuer;
    private String serial;
    private String algorithm;
    private boolean demonstration;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    @ElementCollection
    @CollectionTable(name = "signed_record", joinColumns = @JoinColumn(name = "signature_id"))
    @OrderBy("position")
    private List<SignedRecord> records = new ArrayList<>();

    protected ElectronicSignature() {}

    /** Keeps a signature that was found valid. */
    public ElectronicSignature(
            List<DecisionRecord> said, byte[] cms, Checked found, boolean demonstration, OffsetDateTime at) {
        CertificateFacts certificate = Objects.requireNonNull(found.certificate());
        this.by = said.get(0).by();
        this.personId = Objects.requireNonNull(by.personId());
        this.content = SignedContent.of(said.stream().map(DecisionRecord::text).toList());
        this.digest = CanonicalJson.sha256(content);
        this.cms = Base64.getEncoder().encodeToString(cms);
        this.evidence = found.evidence().text();
        this.fingerprint = certificate.fingerprint();
        this.subject = certificate.subject();
        this.issuer = certificate.issuer();
        this.serial = certificate.serial();
        this.algorithm = found.algorithm();
        this.demonstration = demonstration;
        this.signedAt = at;
        said.forEach(one -> records.add(new SignedRecord(records.size(), one)));
    }

    /** @return whether the records are the ones the content names */
    public boolean intact() {
        return records.stream().allMatch(SignedRecord::intact)
                && content.equals(SignedContent.of(
                        records.stream().map(SignedRecord::text).toList()));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public ActedBy by() {
        return by;
    }

    public long personId() {
        return personId;
    }

    public String content() {
        return content;
    }

    public String digest() {
        return digest;
    }

    /** @return the CMS, DER */
    public byte[] cms() {
        return Base64.getDecoder().decode(cms);
    }

    public Evidence evidence() {
        return Evidence.of(evidence);
    }

    public String fingerprint() {
        return fingerprint;
    }

    public String subject() {
        return subject;
    }

    public String issuer() {
        return issuer;
    }

    public String serial() {
        return serial;
    }

    public String algorithm() {
        return algorithm;
    }

    public boolean demonstration() {
        return demonstration;
    }

    public OffsetDateTime signedAt() {
        return signedAt;
    }

    public List<SignedRecord> records() {
        return List.copyOf(records);
    }
}
