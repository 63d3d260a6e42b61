package org.weishishi.shell.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;

/** 当前身份 · who the token or session stands for. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    CurrentActor current;

    /** @return person, post, unit and permissions */
    @GET
    public Actor me() {
        return current.require();
    }
}
