package org.weishishi.disclosure.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weishishi.disclosure.application.resident.ResidentVoice;
import org.weishishi.shell.Viewer;

/** 公开地址 · where residents read a notice. In pages {@code #{publicAddresses}}. */
@Named
@RequestScoped
public class PublicAddresses {

    @Inject
    private ResidentVoice voice;

    @Inject
    private Viewer viewer;

    /** @return address of the notice with that public code, empty when residents may not read it */
    public String notice(String code) {
        return address(voice.page(code).orElse(""));
    }

    /** @return address of the notice whose paper has that code, empty for papers that are about none */
    public String paper(String code) {
        return address(voice.pageOfPaper(code).orElse(""));
    }

    private String address(String path) {
        return path.isEmpty() ? "" : viewer.url("/public/" + path);
    }
}
