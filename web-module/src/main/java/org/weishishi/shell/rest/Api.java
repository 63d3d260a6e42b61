package org.weishishi.shell.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** 接口 · address of all resources; they are found by their annotations. */
@ApplicationPath("api/v1")
public class Api extends Application {}
