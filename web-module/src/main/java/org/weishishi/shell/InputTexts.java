package org.weishishi.shell;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 输入提示 · what a page says of a number, a day or a choice it cannot take: the field, what is wrong and how to mend it, in the reader's
 * language. {@code jakarta.faces.converter.X} lies in the texts under {@code shell.faces.converter.X}; of anything else Faces has its own words.
 */
public class InputTexts extends ResourceBundle {
    private static final String FACES = "jakarta.faces.";
    /** Faces asks for other things too, some before there is a reader. */
    private static final Pattern INPUT = Pattern.compile("jakarta\\.faces\\.(?:converter|component|validator)\\..+");

    private final Supplier<Messages> messages;

    /** Made by Faces, once for all readers. */
    public InputTexts() {
        this(() -> CDI.current().select(Messages.class).get());
    }

    InputTexts(Supplier<Messages> messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        if (!INPUT.matcher(key).matches()) {
            return null;
        }
        String own = "shell.faces." + key.substring(FACES.length());
        Messages all = messages.get();
        return all.containsKey(own) ? all.get(own) : null;
    }

    @Override
    public boolean containsKey(String key) {
        return handleGetObject(key) != null;
    }

    /** Texts are asked for one by one; there is no list of all. */
    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
