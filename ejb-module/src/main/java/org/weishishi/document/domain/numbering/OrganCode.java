package org.weishishi.document.domain.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.weishishi.document.api.numbering.OrganCodeView;
import org.weishishi.shared.BusinessException;

/** 机关代字 · the word before the bracket in the numbers of an organ, e.g. 罗民微; no two organs have the same. */
@Entity
@Table(name = "organ_code")
public class OrganCode {

    private static final int MIN = 2;
    private static final int MAX = 12;

    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Version
    private long version;

    private String code;

    protected OrganCode() {}

    /** The code of an organ; refused with {@code document.error.organCode} when it cannot stand in a number. */
    public OrganCode(long unitId, String code) {
        this.unitId = unitId;
        this.code = sound(code);
    }

    /** 更改 · numbers already drawn keep the old one. */
    public void change(String newCode, long seen) {
        if (version != seen) {
            throw BusinessException.conflict("document.error.stale");
        }
        code = sound(newCode);
    }

    private static String sound(String raw) {
        String code = raw.strip();
        int length = code.codePointCount(0, code.length());
        boolean letters = code.codePoints().allMatch(Character::isLetter);
        if (length < MIN || length > MAX || !letters) {
            throw BusinessException.refused("document.error.organCode", MIN, MAX);
        }
        return code;
    }

    public long unitId() {
        return unitId;
    }

    public String code() {
        return code;
    }

    /** @return as the form shows it */
    public OrganCodeView view() {
        return new OrganCodeView(code, version);
    }
}
