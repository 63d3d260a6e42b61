/** The interface of approvals. */
@NullMarked
package org.weishishi.approval.web.rest;

import org.jspecify.annotations.NullMarked;
