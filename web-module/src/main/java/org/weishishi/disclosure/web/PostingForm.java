package org.weishishi.disclosure.web;

import java.io.Serializable;
import org.weishishi.disclosure.api.notice.PostingWords;

/** 公示方式表单 · where a notice hangs and where objections go, as typed. */
public class PostingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String carrier = "";
    private String address = "";
    private String phone = "";
    private String contact = "";

    PostingForm() {}

    PostingForm(PostingWords words) {
        this.carrier = words.carrier();
        this.address = words.address();
        this.phone = words.phone();
        this.contact = words.contact();
    }

    PostingWords words() {
        return new PostingWords(carrier, address, phone, contact);
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
