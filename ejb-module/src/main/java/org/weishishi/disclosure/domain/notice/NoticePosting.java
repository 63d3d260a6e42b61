package org.weishishi.disclosure.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.weishishi.disclosure.domain.Wording;

/** 公示方式 · where the notice hangs, and where objections go in writing. */
@Embeddable
public class NoticePosting {

    @Column(name = "carrier", nullable = false)
    private String carrier;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "phone", nullable = false)
    private String phone;

    @Column(name = "contact", nullable = false)
    private String contact;

    protected NoticePosting() {}

    /** All four are printed and therefore required. */
    public NoticePosting(String carrier, String address, String phone, String contact) {
        this.carrier = Wording.require(carrier, 100, "disclosure.error.carrier");
        this.address = Wording.require(address, 200, "disclosure.error.address");
        this.phone = Wording.require(phone, 50, "disclosure.error.phone");
        this.contact = Wording.require(contact, 50, "disclosure.error.contact");
    }

    public String carrier() {
        return carrier;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public String contact() {
        return contact;
    }
}
