package org.weishishi.approval.web.desk;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignerKind;

/** 签署对话框 · what waits for a signature, and the PIN or the signature that the signer brings for it. */
public class SigningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable PreparedSignature shown;
    private String pin = "";
    private String cms = "";

    void show(PreparedSignature prepared) {
        shown = prepared;
        cms = "";
    }

    void close() {
        shown = null;
        pin = "";
        cms = "";
    }

    /** @return what the signer brings for what was shown; the PIN is forgotten */
    BringSignature bring(PreparedSignature prepared) {
        String once = pin;
        pin = "";
        return new BringSignature(prepared.id(), once, cms);
    }

    /** @return whether the demo signs: its PIN is no secret and stands on the page */
    public boolean isDemonstration() {
        return shown != null && shown.signer() == SignerKind.DEMO;
    }

    /** @return whether the key is at the signer's computer */
    public boolean isRemote() {
        return shown != null && shown.signer().remote();
    }

    /** @return what waits, null when nothing does */
    public @Nullable PreparedSignature getShown() {
        return shown;
    }

    public String getDemoPin() {
        return DemoPin.PIN;
    }

    /** @return nothing: a PIN is never written back into a page */
    public String getPin() {
        return "";
    }

    public void setPin(@Nullable String pin) {
        this.pin = pin == null ? "" : pin;
    }

    /** @return nothing: as the PIN */
    public String getCms() {
        return "";
    }

    public void setCms(@Nullable String cms) {
        this.cms = cms == null ? "" : cms;
    }
}
