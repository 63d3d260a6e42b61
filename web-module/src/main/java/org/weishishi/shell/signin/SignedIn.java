package org.weishishi.shell.signin;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.SignedInPerson;
import org.weishishi.organization.application.Accounts;

/** 登录人与当前岗位 · who is signed in, which posts they hold today, and the one they act in. In pages {@code #{signedIn}}. */
@Named("signedIn")
@SessionScoped
public class SignedIn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    private @Nullable Long postId;

    /** @return the chosen post, null for the first one */
    public @Nullable Long getPostId() {
        return postId;
    }

    /** @return posts held today; the first one is acted in until another is chosen */
    public List<HeldPost> getPosts() {
        return person().map(SignedInPerson::posts).orElse(List.of());
    }

    /** @return whether there is anything to choose from */
    public boolean isSeveral() {
        return getPosts().size() > 1;
    }

    /** @return whether that is the post acted in */
    public boolean acts(HeldPost post) {
        List<HeldPost> posts = getPosts();
        return postId == null ? !posts.isEmpty() && posts.get(0).postId() == post.postId() : postId == post.postId();
    }

    /** Acts in that post from now on, when it is held today, and goes home: what is visible has changed. */
    public void switchTo(long post) throws IOException {
        if (getPosts().stream().anyMatch(held -> held.postId() == post)) {
            postId = post;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + ReturnPath.HOME);
    }

    /** Leaves, and goes to the sign-in page. */
    public void signOut() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        signIn.signOut((HttpServletRequest) external.getRequest());
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }

    private Optional<SignedInPerson> person() {
        Principal principal =
                FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal();
        return Optional.ofNullable(principal).map(Principal::getName).flatMap(accounts::person);
    }
}
