package org.weishishi.document.application.issuing;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.issuing.EndSeal;
import org.weishishi.document.api.issuing.RegisterSeal;
import org.weishishi.document.api.issuing.SealView;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.issuing.PictureCheck;
import org.weishishi.document.domain.issuing.Seal;
import org.weishishi.document.domain.issuing.SealPicture;
import org.weishishi.document.domain.issuing.SealRepository;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;
import org.weishishi.shared.UseCase;

/** 印章登记 · the administrator enters seals with their keeper and picture, and ends them. */
@UseCase
public class KeepSeals {

    private final SealRepository seals;
    private final ContentStore store;
    private final PictureCheck pictures;
    private final Directory directory;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final Settings settings;

    @Inject
    public KeepSeals(
            SealRepository seals,
            ContentStore store,
            PictureCheck pictures,
            Directory directory,
            CurrentActor actor,
            BusinessClock clock,
            Settings settings) {
        this.seals = seals;
        this.store = store;
        this.pictures = pictures;
        this.directory = directory;
        this.actor = actor;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepSeals() {
        this(null, null, null, null, null, null, null);
    }

    /** @return seals inside one's area */
    @Allowed(
            value = {Permission.PROJECT_READ, Permission.ORGANIZATION_ADMIN},
            kind = Allowed.Kind.READ)
    public List<SealView> all() {
        return seals.inside(actor.require().unit()).stream()
                .map(seal -> seal.view(clock.today()))
                .toList();
    }

    /** 登记 · the file is checked by its content; without one only a demonstration may have a seal. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public long register(RegisterSeal command) {
        UnitView unit = directory.unit(command.unitId());
        PostRow custodian = directory.posts(unit.id()).stream()
                .filter(post -> post.id() == command.custodianPost())
                .findFirst()
                .orElseThrow(() -> BusinessException.refused("document.error.custodian", unit.name()));
        Seal seal = new Seal(command, unit, custodian, picture(command.picture()));
        seals.add(seal);
        return seal.id();
    }

    private @Nullable SealPicture picture(byte[] bytes) {
        if (bytes.length == 0 && settings.demo()) {
            return null;
        }
        String type = pictures.mediaType(bytes);
        try {
            return new SealPicture(store.put(bytes), type);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** 停用. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void end(EndSeal command) {
        seals.find(command.id())
                .orElseThrow(() -> BusinessException.notFound("document.error.noSeal"))
                .end(command.lastDay(), command.version());
    }

    /** @return the picture, empty for a seal of a demonstration */
    @Allowed(
            value = {Permission.PROJECT_READ, Permission.ORGANIZATION_ADMIN},
            kind = Allowed.Kind.READ)
    public Optional<DocumentContent> picture(long id) {
        Seal seal = seals.find(id)
                .filter(found -> actor.require().sees(found.organ()))
                .orElseThrow(() -> BusinessException.notFound("document.error.noSeal"));
        return seal.picture().map(picture -> content(seal.name(), picture));
    }

    private DocumentContent content(String name, SealPicture picture) {
        try {
            byte[] bytes = store.read(picture.sha256());
            return new DocumentContent(
                    name, picture.mediaType(), bytes.length, picture.sha256(), new ByteArrayInputStream(bytes));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
