package org.weishishi.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.publicity.PublicityBoard;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.application.publicity.ReadPublicity;
import org.weishishi.shell.Viewer;

/** 三议三公开 · the matrix of the reader's unit or of one below it. */
@Named
@RequestScoped
public class PublicityPage {

    @Inject
    private ReadPublicity publicity;

    @Inject
    private Viewer viewer;

    private @Nullable Long unit;
    private @Nullable PublicityBoard board;

    public PublicityBoard getBoard() {
        PublicityBoard read = board;
        if (read == null) {
            Long asked = unit;
            read = publicity.board(
                    asked == null ? viewer.actor().orElseThrow().unit().id() : asked);
            board = read;
        }
        return read;
    }

    public PublicityRow[] getRows() {
        return PublicityRow.values();
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }
}
