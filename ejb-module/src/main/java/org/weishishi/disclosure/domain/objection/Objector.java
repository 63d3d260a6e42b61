package org.weishishi.disclosure.domain.objection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.weishishi.disclosure.domain.Wording;

/**
 * 异议人 · who objected and how to reach them, in a row of its own: lists and public copies never touch it, each reading is recorded.
 * An objection may come without a name.
 */
@Entity
@Table(name = "objector")
@Access(AccessType.FIELD)
public class Objector {

    @Id
    @Column(name = "objection_id")
    private long objectionId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "contact", nullable = false)
    private String contact;

    protected Objector() {}

    /** Of that objection. */
    public Objector(long objectionId, Words words) {
        this.objectionId = objectionId;
        this.name = words.name();
        this.contact = words.contact();
    }

    /**
     * 异议人所留 · refused before anything is registered where longer than 100 characters ({@code disclosure.error.from}, {@code .objectorContact}).
     *
     * @param name 姓名, empty for 匿名
     * @param contact 联系方式, empty for none
     */
    public record Words(String name, String contact) {

        /** Checked and without blanks at the ends. */
        public Words {
            name = require(name, "disclosure.error.from");
            contact = require(contact, "disclosure.error.objectorContact");
        }

        /** @return whether nothing is known of who objected */
        public boolean anonymous() {
            return name.isBlank() && contact.isBlank();
        }

        /** Says nothing of either: this goes into logs. */
        @Override
        public String toString() {
            return "Words[]";
        }
    }

    private static String require(String text, String code) {
        return text.isBlank() ? "" : Wording.require(text, 100, code);
    }

    public long objectionId() {
        return objectionId;
    }

    /** @return 姓名, empty for 匿名 */
    public String name() {
        return name;
    }

    /** @return 联系方式, empty for none */
    public String contact() {
        return contact;
    }
}
