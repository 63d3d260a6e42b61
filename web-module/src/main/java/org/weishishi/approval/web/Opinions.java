package org.weishishi.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.weishishi.approval.api.Decide;

/** 意见字数 · how long what people write into an opinion may be. */
@Named
@ApplicationScoped
public class Opinions {

    /** @return in characters */
    public int getLongest() {
        return Decide.LONGEST_OPINION;
    }
}
