package org.weishishi.document.domain.attachment;

/**
 * 上传限额.
 *
 * @param megabytes most of one file, from 1
 * @param files most beside one thing, from 1
 */
public record UploadLimits(int megabytes, int files) {}
