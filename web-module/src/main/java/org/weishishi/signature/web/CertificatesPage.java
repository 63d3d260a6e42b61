package org.weishishi.signature.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;
import org.weishishi.organization.application.BrowseOrganization;
import org.weishishi.shell.Confirmation;
import org.weishishi.signature.api.CertificatePreview;
import org.weishishi.signature.api.CertificateView;
import org.weishishi.signature.api.EnterCertificate;
import org.weishishi.signature.api.MoveCertificate;
import org.weishishi.signature.application.KeepCertificates;

/** 签名证书登记 · the register; one person enters a certificate after looking at what it says, another one releases it. */
@Named
@ViewScoped
public class CertificatesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 64 * 1024;
    private static final int FOUND = 20;

    @Inject
    private KeepCertificates certificates;

    @Inject
    private BrowseOrganization organization;

    @Inject
    private Confirmation confirmation;

    private transient @Nullable List<CertificateView> rows;
    private boolean organ;
    private String text = "";
    private @Nullable List<SelectItem> holders;
    private String holder = "";
    private transient @Nullable UploadedFile file;
    private byte[] bytes = new byte[0];
    private @Nullable CertificatePreview preview;

    /** Finds persons or units by a part of their names. */
    public void find() {
        preview = null;
        holders = organ
                ? organization.units(text, 0, FOUND).stream()
                        .map(unit -> new SelectItem(unit.code(), unit.officialName() + " · " + unit.code()))
                        .toList()
                : organization.accounts(text, 0, FOUND).stream()
                        .filter(account -> !account.blocked())
                        .map(account ->
                                new SelectItem(account.principal(), account.personName() + " · " + account.principal()))
                        .toList();
    }

    /** Shows what the file says; nothing is stored. */
    public void look() {
        preview = null;
        bytes = uploaded();
        preview = certificates.preview(bytes);
    }

    /** Never reads more than the limit, however large the file. */
    private byte[] uploaded() {
        UploadedFile chosen = file;
        if (chosen == null) {
            return new byte[0];
        }
        try (InputStream in = chosen.getInputStream()) {
            return in.readNBytes(LARGEST);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** 录入. */
    public void enter() {
        certificates.enter(new EnterCertificate(organ, holder, bytes));
        preview = null;
        holders = null;
        bytes = new byte[0];
        done("signature.certificates.done");
    }

    /** 复核启用. */
    public void release(CertificateView one) {
        certificates.release(new MoveCertificate(one.id(), one.version()));
        done("signature.certificates.inForce");
    }

    /** 撤回或停用. */
    public void withdraw(CertificateView one) {
        certificates.withdraw(new MoveCertificate(one.id(), one.version()));
        done("signature.certificates.ended");
    }

    private void done(String said) {
        rows = null;
        confirmation.say(said);
    }

    /** @return the register, read once for a page */
    public List<CertificateView> getRows() {
        List<CertificateView> read = rows;
        if (read == null) {
            read = certificates.all();
            rows = read;
        }
        return read;
    }

    /** @return who was found, null before anybody looked */
    public @Nullable List<SelectItem> getHolders() {
        return holders;
    }

    /** @return how the chosen holder is shown */
    public String getChosen() {
        List<SelectItem> all = holders;
        return all == null
                ? ""
                : all.stream()
                        .filter(one -> one.getValue().equals(holder))
                        .map(SelectItem::getLabel)
                        .findFirst()
                        .orElse("");
    }

    public @Nullable CertificatePreview getPreview() {
        return preview;
    }

    public boolean isOrgan() {
        return organ;
    }

    public void setOrgan(boolean organ) {
        this.organ = organ;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder == null ? "" : holder;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
