package org.weishishi.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;

/**
 * 阅读者 · who looks at this page, and how: language, theme and type size from cookies ({@code wss_lang}, {@code wss_theme},
 * {@code wss_size}), embedded in a portal or not, acting in which post. In pages {@code #{viewer}}.
 */
@Named("viewer")
@RequestScoped
public class Viewer implements ReaderLocale {
    private final @Nullable HttpServletRequest request;
    private final @Nullable CurrentActor current;
    private Optional<Actor> actor = Optional.empty();
    private boolean resolved;

    /** For the CDI proxy. */
    Viewer() {
        this.request = null;
        this.current = null;
    }

    @Inject
    Viewer(HttpServletRequest request, CurrentActor current) {
        this.request = request;
        this.current = current;
    }

    @Override
    public Locale locale() {
        return isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** @return the same as {@link #locale()}, for pages */
    public Locale getLocale() {
        return locale();
    }

    /** @return language tag of the page */
    public String getLanguage() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return "en".equals(cookie("wss_lang"));
    }

    /** @return 大字 mode */
    public boolean isLarge() {
        return "large".equals(cookie("wss_size"));
    }

    /** @return 高对比 theme */
    public boolean isContrast() {
        return "contrast".equals(cookie("wss_theme"));
    }

    /** @return classes of the html element */
    public String getStyleClass() {
        return (isContrast() ? "theme-contrast" : "theme-light") + (isLarge() ? " size-large" : " size-normal");
    }

    /** @return 嵌入 · shown inside a portal that brings its own frame: no header and menu of ours */
    public boolean isEmbedded() {
        return request != null && Embedding.asked(request);
    }

    /** @return address of a path of this application */
    public String url(String path) {
        return request == null ? path : request.getContextPath() + path;
    }

    public boolean isSignedIn() {
        return actor().isPresent();
    }

    public boolean may(Permission permission) {
        return actor().map(a -> a.may(permission)).orElse(false);
    }

    /** @return name of the person, empty when nobody is signed in */
    public String getPerson() {
        return actor().map(a -> a.by().personName()).orElse("");
    }

    /** @return unit of the post acted in */
    public String getUnit() {
        return actor().map(a -> a.by().unitName()).orElse("");
    }

    /** @return unit and post acted in */
    public String getPost() {
        return actor().map(a -> a.by().unitName() + " · " + a.by().postName()).orElse("");
    }

    /** @return who is acting, empty when nobody is signed in or the account holds no post today */
    public Optional<Actor> actor() {
        if (!resolved) {
            actor = asked();
            resolved = true;
        }
        return actor;
    }

    private Optional<Actor> asked() {
        if (current == null || request == null || request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(current.require());
        } catch (BusinessException nobody) {
            return Optional.empty();
        }
    }

    private String cookie(String name) {
        Cookie @Nullable [] cookies = request == null ? null : request.getCookies();
        return (cookies == null ? Stream.<Cookie>of() : Arrays.stream(cookies))
                .filter(c -> name.equals(c.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
