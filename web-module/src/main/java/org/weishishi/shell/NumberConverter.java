package org.weishishi.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 数量输入 · a number of at most nine digits and four decimals, half or full width; an empty field is null. In pages {@code <f:converter converterId="quantity"/>}. */
@FacesConverter("quantity")
public class NumberConverter implements Converter<@Nullable BigDecimal> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,4})?");

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
        if (!NUMBER.matcher(plain).matches()) {
            String label = Objects.toString(field.getAttributes().get("label"), "");
            String text = CDI.current().select(Messages.class).get().of("shell.input.number", typed);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, label, text));
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
