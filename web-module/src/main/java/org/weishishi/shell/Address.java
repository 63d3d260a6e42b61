package org.weishishi.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** 页面对象 · what the page shows, as its address says it. Forms are sent with it, so that after a refusal or a new sign-in the page is that of the same thing. */
@Named("address")
@RequestScoped
public class Address {

    private static final Set<String> OBJECTS = Set.of("id", "project");

    /** @return e.g. {@code id=38}; empty for a page that shows nothing in particular */
    public String getShown() {
        UIViewRoot root = FacesContext.getCurrentInstance().getViewRoot();
        return ViewMetadata.getViewParameters(root).stream()
                .filter(parameter -> OBJECTS.contains(parameter.getName()))
                .map(Address::pair)
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(UIViewParameter parameter) {
        Object value = parameter.getValue();
        return value == null
                ? ""
                : parameter.getName() + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
