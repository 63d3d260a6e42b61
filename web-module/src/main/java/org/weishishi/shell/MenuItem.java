package org.weishishi.shell;

import java.util.Set;
import org.weishishi.shared.Permission;

/**
 * 菜单项 · one entry of the side menu.
 *
 * @param area context word; the entry is marked while a page of that folder is shown
 * @param outcome the page
 * @param permissions of which one suffices to see the entry
 */
public record MenuItem(String area, String outcome, Set<Permission> permissions) {
    /** @return bundle key of its text */
    public String key() {
        return "shell.menu." + area;
    }

    /** @return the same, for pages */
    public String getKey() {
        return key();
    }

    /** @return the page, for pages */
    public String getOutcome() {
        return outcome;
    }
}
