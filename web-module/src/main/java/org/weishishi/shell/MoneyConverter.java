package org.weishishi.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.WrittenMoney;

/** 金额输入 · yuan as people write them ({@link WrittenMoney}); an empty field is null. In pages {@code <f:converter converterId="money"/>}. */
@FacesConverter("money")
public class MoneyConverter implements Converter<@Nullable Money> {

    @Override
    public @Nullable Money getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return WrittenMoney.read(typed);
        } catch (BusinessException refusal) {
            String label = Objects.toString(field.getAttributes().get("label"), "");
            String text = CDI.current().select(Messages.class).get().with(refusal.code(), refusal.args());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, label, text), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Money value) {
        return value == null
                ? ""
                : value.yuan().stripTrailingZeros().scale() <= 0
                        ? value.yuan().toBigInteger().toString()
                        : value.toString();
    }
}
