package org.weishishi.approval.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.application.phrase.KeepPhrases;

/** 常用语 · one's own, beside the shared ones of the desk; what stands in the opinion field is kept by a click. */
@Named
@RequestScoped
public class PhrasesPage {

    @Inject
    private KeepPhrases phrases;

    @Inject
    private DecideTaskPage desk;

    private @Nullable List<String> mine;

    /** @return one's own, first offered first */
    public List<String> getMine() {
        List<String> read = mine;
        if (read == null) {
            read = phrases.mine();
            mine = read;
        }
        return read;
    }

    /** 存为常用语 · what stands in the opinion field. */
    public void keep() {
        phrases.add(desk.getOpinion());
        mine = null;
    }

    /** 删除. */
    public void remove(String phrase) {
        phrases.remove(phrase);
        mine = null;
    }

    /** 上移. */
    public void up(String phrase) {
        phrases.up(phrase);
        mine = null;
    }
}
