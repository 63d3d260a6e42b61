package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.material.AddPhoto;
import org.weishishi.disclosure.api.material.AttachFile;
import org.weishishi.disclosure.api.material.DropMaterial;
import org.weishishi.disclosure.api.material.MaterialKind;
import org.weishishi.disclosure.api.material.PhotoMoment;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.PersonalTrace;
import org.weishishi.disclosure.application.material.IllustrateNotice;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.shared.BusinessException;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Messages;

/** 公示材料 · on the page of a draft: photographs and files, and where in it a person still shows. */
@Named
@ViewScoped
public class MaterialPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IllustrateNotice materials;

    @Inject
    private KeepAttachments attachments;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Messages messages;

    private PhotoMoment moment = PhotoMoment.BEFORE;
    private String caption = "";
    private transient @Nullable Part given;

    /** 添加照片. */
    public String add(NoticeView notice) {
        materials.add(new AddPhoto(notice.id(), notice.version(), kept(), moment, caption));
        return done(notice, "disclosure.material.added");
    }

    /** 添加附件. */
    public String attach(NoticeView notice) {
        materials.attach(new AttachFile(notice.id(), notice.version(), kept()));
        return done(notice, "disclosure.material.attached");
    }

    /** 移除. */
    public String drop(NoticeView notice, String kind, int position) {
        materials.drop(new DropMaterial(notice.id(), notice.version(), MaterialKind.valueOf(kind), position));
        return done(notice, "disclosure.material.removed");
    }

    private String done(NoticeView notice, String key) {
        confirmation.say(key);
        return "/disclosure/notice?faces-redirect=true&id=" + notice.id();
    }

    private long kept() {
        Part part = given;
        if (part == null || part.getSize() == 0) {
            throw BusinessException.refused("document.error.fileEmpty");
        }
        try {
            return attachments
                    .keep(new Upload(
                            part.getSubmittedFileName(), part.getInputStream().readAllBytes()))
                    .id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return whether the notice may show photographs: it tells of the work, and does not withdraw */
    public boolean shows(NoticeView notice) {
        return notice.stage() != DisclosureStage.RESOLUTION && carries(notice);
    }

    /** @return whether files may go out with the notice */
    public boolean carries(NoticeView notice) {
        return notice.kind() != NoticeKind.WITHDRAWAL;
    }

    /** @return in words where the trace stands */
    public String place(PersonalTrace trace) {
        String key = trace.placeKey();
        List<String> numbers = trace.placeNumbers();
        if (key.endsWith(".files") && numbers.size() > 1 && numbers.get(1).equals("0")) {
            return messages.with("disclosure.place.properties", numbers);
        }
        return messages.containsKey(key)
                ? messages.with(key, numbers)
                : messages.of("disclosure.place.other", trace.place());
    }

    public List<PhotoMoment> getMoments() {
        return Arrays.asList(PhotoMoment.values());
    }

    public PhotoMoment getMoment() {
        return moment;
    }

    public void setMoment(PhotoMoment moment) {
        this.moment = moment;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public @Nullable Part getGiven() {
        return given;
    }

    public void setGiven(@Nullable Part given) {
        this.given = given;
    }
}
