package org.weishishi.organization.application;

import jakarta.inject.Inject;
import org.weishishi.organization.api.AddPost;
import org.weishishi.organization.api.AddUnit;
import org.weishishi.organization.api.RenamePost;
import org.weishishi.organization.api.RenameUnit;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.Post;
import org.weishishi.organization.domain.PostRepository;
import org.weishishi.organization.domain.UnitName;
import org.weishishi.organization.domain.UnitRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 调整机构与岗位 · adds and renames; nothing is removed, because records point here. */
@UseCase
public class ChangeStructure {

    private final UnitRepository units;
    private final PostRepository posts;

    @Inject
    public ChangeStructure(UnitRepository units, PostRepository posts) {
        this.units = units;
        this.posts = posts;
    }

    @SuppressWarnings("NullAway")
    ChangeStructure() {
        this(null, null);
    }

    /** @return number of the new unit; refusal {@code organization.error.codeTaken} for a code in use */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public long addUnit(AddUnit command) {
        OrgUnit unit =
                require(command.parentId()).below(new UnitName(command.code(), command.name(), command.officialName()));
        refuseTaken(unit.code(), 0);
        units.add(unit);
        units.flush();
        return unit.id();
    }

    /** Gives a unit another code or name; documents already issued keep the old one. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void renameUnit(RenameUnit command) {
        refuseTaken(command.code().strip(), command.unitId());
        require(command.unitId())
                .rename(new UnitName(command.code(), command.name(), command.officialName()), command.version());
    }

    /** @return number of the new post; refusal {@code organization.error.postTaken} for the same kind and name */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public long addPost(AddPost command) {
        Post post = new Post(require(command.unitId()), command.kind(), command.name());
        refuseTaken(post, post.name(), 0);
        posts.add(post);
        return post.id();
    }

    /** Gives a post another name; records already made keep the old one. Refusal {@code organization.error.postTaken}. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void renamePost(RenamePost command) {
        Post post = posts.find(command.postId())
                .orElseThrow(() -> BusinessException.notFound("organization.error.unknownPost"));
        refuseTaken(post, command.name().strip(), post.id());
        post.rename(command.name(), command.version());
    }

    private void refuseTaken(Post post, String name, long self) {
        boolean taken = posts.ofUnit(post.unitId()).stream()
                .anyMatch(other -> other.id() != self
                        && other.kind() == post.kind()
                        && other.name().equals(name));
        if (taken) {
            throw BusinessException.refused("organization.error.postTaken", name);
        }
    }

    private OrgUnit require(long id) {
        return units.find(id)
                .orElseThrow(() -> BusinessException.notFound("organization.error.noUnit", Long.toString(id)));
    }

    private void refuseTaken(String code, long self) {
        if (units.byCode(code).filter(other -> other.id() != self).isPresent()) {
            throw BusinessException.refused("organization.error.codeTaken", code);
        }
    }
}
