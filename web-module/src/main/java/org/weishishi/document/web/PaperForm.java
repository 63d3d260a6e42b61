package org.weishishi.document.web;

import java.io.Serializable;
import org.weishishi.document.api.issuing.PaperText;

/** 发文稿表单 · the text as typed; it stays on the page whatever happens to the paper meanwhile. */
public class PaperForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String addressee = "";
    private String basis = "";
    private String batch = "";
    private String source = "";
    private String requirements = "";
    private String copies = "";
    private String printer = "";
    private String contact = "";
    private String phone = "";

    void fill(PaperText text) {
        title = text.title();
        addressee = text.addressee();
        basis = text.basis();
        batch = text.batch();
        source = text.source();
        requirements = text.requirements();
        copies = text.copies();
        printer = text.printer();
        contact = text.contact();
        phone = text.phone();
    }

    PaperText text() {
        return new PaperText(title, addressee, basis, batch, source, requirements, copies, printer, contact, phone);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }

    public String getPrinter() {
        return printer;
    }

    public void setPrinter(String printer) {
        this.printer = printer;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
