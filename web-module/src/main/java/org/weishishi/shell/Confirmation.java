package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** 办成提示 · says on the page, or on the page redirected to, that an act has been done. */
@ApplicationScoped
public class Confirmation {
    private final Messages messages;

    /** For the CDI proxy. */
    Confirmation() {
        this(new Messages());
    }

    @Inject
    Confirmation(Messages messages) {
        this.messages = messages;
    }

    /** Says the text of the key with its arguments; it survives one redirect. */
    public void say(String key, @Nullable Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, messages.of(key, args), ""));
    }
}
