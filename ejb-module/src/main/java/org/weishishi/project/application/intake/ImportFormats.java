package org.weishishi.project.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.shared.BusinessException;

/** 导入格式一览. */
@ApplicationScoped
public class ImportFormats {

    private final Iterable<ImportFormat> all;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ImportFormats() {
        this.all = null;
    }

    @Inject
    ImportFormats(@Any Instance<ImportFormat> all) {
        this.all = all;
    }

    /** @return the format; refusal {@code project.error.noImport} for unknown names */
    ImportFormat of(String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("project.error.noImport"));
    }

    /** @return the format, for who may give such files in a community; refusals {@code project.error.noImport}, {@code communityOnly} */
    ImportFormat allowed(String name, Actor actor) {
        ImportFormat format = of(name);
        if (!actor.may(format.permission())) {
            throw BusinessException.notFound("project.error.noImport");
        }
        if (!ProjectScope.atCommunity(actor)) {
            throw BusinessException.forbidden("project.error.communityOnly");
        }
        return format;
    }
}
