package org.weishishi.signature.api;

/**
 * 复核启用、撤回或停用证书.
 *
 * @param id the registration
 * @param version as the page showed it
 */
public record MoveCertificate(long id, long version) {}
