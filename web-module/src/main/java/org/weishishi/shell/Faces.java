package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** 页面引擎 · switches Jakarta Faces on with CDI. */
@FacesConfig
@ApplicationScoped
public class Faces {}
