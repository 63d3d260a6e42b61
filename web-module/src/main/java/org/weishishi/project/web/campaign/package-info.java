/** 征集批次 · the list and the page of a batch. */
@NullMarked
package org.weishishi.project.web.campaign;

import org.jspecify.annotations.NullMarked;
