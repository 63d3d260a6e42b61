package org.weishishi.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.weishishi.document.api.numbering.OrganCodeView;
import org.weishishi.document.api.numbering.SetOrganCode;
import org.weishishi.document.application.numbering.KeepOrganCodes;
import org.weishishi.shell.Confirmation;

/** 机关代字 · the part of the unit page that belongs to numbering. */
@Named
@ViewScoped
public class OrganUnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepOrganCodes codes;

    @Inject
    private Confirmation confirmation;

    private long unit;
    private long version;
    private String code = "";

    /** Reads the code of the unit into the form. */
    public void open(long unitId) {
        unit = unitId;
        OrganCodeView view = codes.of(unitId);
        version = view.version();
        code = view.code();
    }

    /** 保存. */
    public void save() {
        codes.set(new SetOrganCode(unit, version, code));
        open(unit);
        confirmation.say("document.organCode.saved");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
