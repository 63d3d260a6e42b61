package org.weishishi.project.web.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.weishishi.shell.Messages;

/** 额度文字 · sums that may be below zero. In pages {@code #{quotas}}. */
@Named("quotas")
@ApplicationScoped
public class QuotaWords {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    QuotaWords() {
        this.messages = null;
    }

    @Inject
    QuotaWords(Messages messages) {
        this.messages = messages;
    }

    /** @return 万元 with two decimals, e.g. -3.50万元; empty for null */
    public String wan(@Nullable BigDecimal yuan) {
        Messages texts = messages;
        return yuan == null || texts == null
                ? ""
                : texts.of(
                        "shell.unit.wan",
                        yuan.divide(WAN, 2, RoundingMode.HALF_UP).toPlainString());
    }
}
