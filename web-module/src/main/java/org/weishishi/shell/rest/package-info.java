/** 接口外壳 · what all resources under {@code /api/v1} share: address, guard, problems (RFC 9457), JSON of records, the OpenAPI document. */
@NullMarked
package org.weishishi.shell.rest;

import org.jspecify.annotations.NullMarked;
