package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.objection.MoveObjection;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.ObjectionFile;
import org.weishishi.disclosure.api.objection.ObjectionState;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.disclosure.application.objection.HandleObjection;
import org.weishishi.disclosure.application.objection.ReadObjections;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 一件异议 · read once for the whole page, because each reading is recorded; acknowledged, investigated, answered. */
@Named
@ViewScoped
public class ObjectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadObjections objections;

    @Inject
    private HandleObjection handle;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Viewer viewer;

    private long id;
    private int version;
    private transient @Nullable ObjectionFile file;
    private String findings = "";
    private ObjectionEffect effect = ObjectionEffect.NONE;
    private String answer = "";
    private boolean longer;

    /** Reads it. */
    public void load() {
        version = getFile().version();
    }

    /** 受理. */
    public String acknowledge() {
        handle.acknowledge(new MoveObjection(id, version, ""));
        return done("disclosure.objection.acknowledged");
    }

    /** 核查. */
    public String investigate() {
        handle.investigate(new MoveObjection(id, version, findings));
        return done("disclosure.objection.investigated");
    }

    /** 答复. */
    public String answer() {
        handle.answer(new SettleObjection(id, version, effect, answer, longer));
        return done("disclosure.objection.answered");
    }

    private String done(String key) {
        confirmation.say(key);
        return "/disclosure/objection?faces-redirect=true&id=" + id;
    }

    public ObjectionFile getFile() {
        ObjectionFile read = file;
        if (read == null) {
            read = objections.file(id);
            file = read;
        }
        return read;
    }

    /** @return whether the reader takes the next step, which is that one */
    public boolean next(String state) {
        ObjectionFile shown = getFile();
        return shown.mine()
                && viewer.may(Permission.OBJECTION_HANDLE)
                && shown.row().state() == ObjectionState.valueOf(state);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public ObjectionEffect getEffect() {
        return effect;
    }

    public void setEffect(ObjectionEffect effect) {
        this.effect = effect;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isLonger() {
        return longer;
    }

    public void setLonger(boolean longer) {
        this.longer = longer;
    }
}
