/** 商议 · the street talks a project over with the bodies of the community. */
@NullMarked
package org.weishishi.project.application.consultation;

import org.jspecify.annotations.NullMarked;
