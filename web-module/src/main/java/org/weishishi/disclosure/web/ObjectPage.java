package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.application.objection.RegisterObjection;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Confirmation;

/** 登记异议 · on the page of a notice: what came in by letter, phone or visit. */
@Named
@ViewScoped
public class ObjectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterObjection register;

    @Inject
    private BusinessClock clock;

    @Inject
    private Confirmation confirmation;

    private @Nullable Long project;
    private ObjectionChannel channel = ObjectionChannel.LETTER;
    private ObjectedBody body = ObjectedBody.COMMUNITY;
    private @Nullable LocalDateTime receivedAt;
    private String text = "";
    private String name = "";
    private String contact = "";

    /** 登记. */
    public String register(long notice) {
        LocalDateTime at = getReceivedAt();
        int number = register.register(new RaiseObjection(
                notice, project, channel, body, at.atZone(BusinessClock.ZONE).toOffsetDateTime(), text, name, contact));
        confirmation.say("disclosure.object.done", number);
        return "/disclosure/notice?faces-redirect=true&id=" + notice;
    }

    public List<ObjectionChannel> getChannels() {
        return List.of(ObjectionChannel.LETTER, ObjectionChannel.PHONE, ObjectionChannel.VISIT);
    }

    public List<ObjectedBody> getBodies() {
        return Arrays.asList(ObjectedBody.values());
    }

    public @Nullable Long getProject() {
        return project;
    }

    public void setProject(@Nullable Long project) {
        this.project = project;
    }

    public ObjectionChannel getChannel() {
        return channel;
    }

    public void setChannel(ObjectionChannel channel) {
        this.channel = channel;
    }

    public ObjectedBody getBody() {
        return body;
    }

    public void setBody(ObjectedBody body) {
        this.body = body;
    }

    /** @return when it came in; now until something else is typed */
    public LocalDateTime getReceivedAt() {
        return receivedAt == null
                ? clock.now()
                        .atZoneSameInstant(BusinessClock.ZONE)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                : receivedAt;
    }

    public void setReceivedAt(LocalDateTime receivedAt) {
        this.receivedAt = receivedAt;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
